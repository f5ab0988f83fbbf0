package se.ledstjarnan.ejb.person;

import java.util.List;
import java.util.function.UnaryOperator;

/** Says which columns of a feature are sealed, for the one who takes all of it out when the municipality leaves. */
public interface SealedColumns {

    List<Column> columns();

    /**
     * A sealed column.
     *
     * @param by the column of the same table that its context is made of
     * @param context what it was sealed with, of the value of that column
     */
    record Column(String table, String name, String by, UnaryOperator<String> context) {}
}
