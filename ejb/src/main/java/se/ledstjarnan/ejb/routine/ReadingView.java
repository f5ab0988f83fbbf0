package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.routine.ReadingAudience;

/** Who has confirmed that they have read the version in force, unit by unit, as far as the reader may see. */
public record ReadingView(int number, int version, long stored, String title, List<Group> groups)
        implements Serializable {

    public ReadingView {
        groups = List.copyOf(groups);
    }

    /** A unit that was asked. */
    public record Group(long unitId, String unit, ReadingAudience audience, LocalDate due, List<Person> persons)
            implements Serializable {

        public Group {
            persons = List.copyOf(persons);
        }

        public long readers() {
            return persons.stream().filter(person -> person.read() != null).count();
        }

        /** Those who have not, by name. */
        public List<Person> missing() {
            return persons.stream().filter(person -> person.read() == null).toList();
        }
    }

    /** Somebody who was asked; read is null until it is confirmed. */
    public record Person(String name, Instant read) implements Serializable {}
}
