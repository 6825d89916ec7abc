"""What `invoke bench` measures."""
