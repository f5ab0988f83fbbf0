-- Was it easy to report? A count for each month and answer and nothing else, so that no answer can be led back to anybody.
create table report_ease (
    month   date        not null check (extract(day from month) = 1),
    answer  varchar(10) not null check (answer in ('YES', 'SO_SO', 'NO')),
    answers int         not null check (answers > 0),
    primary key (month, answer)
);
