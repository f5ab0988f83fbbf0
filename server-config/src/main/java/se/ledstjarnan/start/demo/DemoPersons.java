package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.ledstjarnan.ejb.person.PersonKey;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.person.Seal;

/** The made-up individuals of each unit, sealed as the product seals them. A few fall often, as in real life. */
final class DemoPersons {

    private static final int A_UNIT = 24;
    private static final String[] GIVEN = {
        "Astrid",
        "Bertil",
        "Dagny",
        "Edvin",
        "Frideborg",
        "Gösta",
        "Hjördis",
        "Ingemar",
        "Kerstin",
        "Lennart",
        "Märta",
        "Nils-Erik",
        "Olga",
        "Ragnar",
        "Signe",
        "Torsten",
        "Ulla-Britt",
        "Valter",
        "Ylva",
        "Åke"
    };
    private static final String[] FAMILY = {
        "Almgren",
        "Björklund",
        "Enqvist",
        "Forsman",
        "Grönlund",
        "Hellström",
        "Kvist",
        "Löfgren",
        "Nyberg",
        "Ottosson",
        "Rydberg",
        "Sundin",
        "Tjäder",
        "Vestin",
        "Ågren"
    };

    private final Sql sql;
    private final Random random;
    private final Seal seal;
    private final Map<DemoUnit, List<Individual>> individuals = new EnumMap<>(DemoUnit.class);

    private record Individual(String name, String birthDate) {}

    DemoPersons(Sql sql, Random random, String personKey) {
        this.sql = sql;
        this.random = random;
        this.seal = new Seal(new PersonKey(personKey));
    }

    void concern(long deviation, DemoUnit unit) throws SQLException {
        List<Individual> all = individuals.computeIfAbsent(unit, this::invent);
        Individual one = all.get((int) (all.size() * random.nextDouble() * random.nextDouble()));
        sql.insert(
                "case_person (id, deviation_id, role, name_sealed, identity_sealed, identity_lookup)",
                sql.id(),
                deviation,
                "CONCERNED",
                seal.seal(one.name(), Persons.context(deviation, "name")),
                seal.seal(one.birthDate(), Persons.context(deviation, "identity")),
                seal.lookup(one.birthDate()));
    }

    /** Somebody outside who said who they are. */
    void outsideReporter(long deviation, String name, String contact) throws SQLException {
        sql.insert(
                "case_person (id, deviation_id, role, name_sealed, contact_sealed)",
                sql.id(),
                deviation,
                "OUTSIDE_REPORTER",
                seal.seal(name, Persons.context(deviation, "name")),
                seal.seal(contact, Persons.context(deviation, "contact")));
    }

    private List<Individual> invent(DemoUnit unit) {
        boolean elderly = unit.parent == DemoUnit.ALDRE;
        List<Individual> invented = new ArrayList<>();
        for (int i = 0; i < A_UNIT; i++) {
            LocalDate born =
                    LocalDate.of(elderly ? 1928 : 1965, 1, 1).plusDays(random.nextInt(365 * (elderly ? 20 : 38)));
            invented.add(new Individual(
                    GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)],
                    born.toString().replace("-", "")));
        }
        return invented;
    }
}
