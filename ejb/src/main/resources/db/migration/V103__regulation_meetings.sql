-- Meetings and training show that the staff works by the routines and takes part in the quality work.
update regulation_requirement set evidence = evidence || ',MEETINGS_HELD' where position = 170;
update regulation_requirement set evidence = evidence || ',MEETINGS_HELD,UNITS_WITHOUT_MEETING' where position = 180;
