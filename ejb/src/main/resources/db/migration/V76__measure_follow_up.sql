-- The start page asks which effects were to be judged lately.
create index measure_follow_up on measure (follow_up) where status = 'DONE';
