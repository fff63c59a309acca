"""Work on an Apache Spark cluster; needs the extra ``spark`` and Java."""
