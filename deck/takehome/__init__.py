"""What a student takes home: scripts and notebooks that need no project, and exercises."""
