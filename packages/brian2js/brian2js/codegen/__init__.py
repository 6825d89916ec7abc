"""JavaScript as a target of Brian2's code generation."""
