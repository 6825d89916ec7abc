"""The deck while it is rehearsed: served, watched, rebuilt."""
