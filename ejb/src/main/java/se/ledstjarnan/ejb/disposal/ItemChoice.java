package se.ledstjarnan.ejb.disposal;

/** Which cases of a list are shown. */
public enum ItemChoice {
    REMOVABLE("i.hinder is null and i.left_out_reason is null"),
    HINDERED("i.hinder is not null"),
    LEFT_OUT("i.hinder is null and i.left_out_reason is not null");

    private final String sql;

    ItemChoice(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
