"""The machinery behind the site: what finds, runs, checks and renders its pages."""
