package se.ledstjarnan.ejb.ivo;

import java.util.Map;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.RaisedCasePart;

/** The case of one kind that a deviation's suspicion made, by the rights of the kind. */
public abstract class RaisedFromDeviation implements RaisedCasePart {

    private final Restriction suspicion;
    private final String table;

    protected RaisedFromDeviation(Restriction suspicion, String table) {
        this.suspicion = suspicion;
        this.table = table;
    }

    /** The reader's rights to cases of the kind. */
    protected abstract IvoScope rights(Scope reader);

    @Override
    public Restriction suspicion() {
        return suspicion;
    }

    @Override
    public String sql(Scope reader) {
        return "select l.number, l.closed_at is not null as closed from " + table
                + " l where l.deviation_id = :deviation and " + rights(reader).sql(table);
    }

    @Override
    public Map<String, Object> parameters(Scope reader) {
        return rights(reader).parameters();
    }
}
