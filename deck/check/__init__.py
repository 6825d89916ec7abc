"""The gate: what is wrong with a lecture before the class sees it."""
