"""A function in a fresh process, on all cores or on a Dask cluster; what it reads is noted."""
