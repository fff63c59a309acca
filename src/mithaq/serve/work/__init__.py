"""What happens in a worker process, which may be killed at any moment."""
