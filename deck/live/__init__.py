"""A figure's panel, read off the drawn figure, and the player in the browser."""
