-- What was counted behind each published figure, so that later reports do not give away what it hides. Nothing is known of what was published before.
alter table open_figure
    add column key     varchar(60),
    add column counted int check (counted >= 0);
