-- What MAS writes of what patients and relatives have told the region's patientnämnd.
alter table quarterly_report add patient_board varchar(2000);
