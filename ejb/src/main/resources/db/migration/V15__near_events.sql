-- What else happened at the unit about then: asked each time a report is opened to be judged.
create index deviation_unit_occurred on deviation (unit_id, occurred_at);
