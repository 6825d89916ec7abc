"""The site that gives a lecture away: pages for decks, models, notebooks and exercises."""
