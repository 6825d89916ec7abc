"""What the slides take from models: code, equations, values; and values stated in prose."""
