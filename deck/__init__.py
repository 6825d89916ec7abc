"""The machinery of the deck: it moves models to slides and knows nothing about neurons."""
