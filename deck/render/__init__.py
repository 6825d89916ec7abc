"""Markdown to HTML, PDF, PPTX and handout, by marp-cli."""
