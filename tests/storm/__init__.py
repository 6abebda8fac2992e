"""``make storm``: batches and deployments in all that can go wrong, and whether what they say is true.

``plan.py`` makes a run of a seed. ``server.py`` is a CloudFront that keeps the truth (``truth.py``) and
answers as badly as the plan says (``weather.py``). ``program.py`` makes the calls in a process of its own,
is disturbed by ``disturbances.py``, and reports what it was told (``report.py``). ``check.py`` compares.
``storm.py`` does all of it for one seed, and ``pool.py`` for as many as there is time for.
"""
