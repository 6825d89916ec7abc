"""Pictures: which are stale, running their models, drawing them, keeping them."""
