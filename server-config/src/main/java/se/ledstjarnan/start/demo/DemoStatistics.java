package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** What people ask of the figures again and again, kept by names of their own; some of it shared. */
final class DemoStatistics {

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;

    DemoStatistics(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
    }

    void load() throws SQLException {
        view("kerstin", "Klagomål per verksamhet och kvartal", "measure=complaints&rows=operation&cols=quarter", true);
        view("kerstin", "Egenkontrollernas resultat per lista", "measure=check_result&rows=list&cols=quarter", true);
        view("kerstin", "Avvikelser per månad", "rows=month", false);
        view("mats", "Fall och läkemedel per enhet", "rows=unit&cols=category&area=hsl", true);
        view("mats", "Tid till avslut per kategori", "measure=closed&rows=category&cols=quarter&area=hsl", false);
        view("karin", "Våra orsaker", "rows=cause", false);
        view("sofia", "Åtgärder med nådd effekt", "measure=effect&rows=quarter", true);
    }

    private void view(String owner, String name, String address, boolean shared) throws SQLException {
        sql.insert(
                "saved_view (id, owner_id, name, address, shared, saved_at)",
                sql.id(),
                organisation.person(owner).id(),
                name,
                address,
                shared,
                now.minus(Duration.ofDays(30)));
    }
}
