package se.ledstjarnan.ejb.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.domain.person.PersonName;
import se.ledstjarnan.domain.person.PersonRole;
import se.ledstjarnan.domain.person.SealedPerson;
import se.ledstjarnan.domain.person.SealedPersons;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Keeps and opens the persons of cases. Rights and audit are the caller's: in the product that is
 * {@code se.ledstjarnan.ejb.deviation.CasePersonService} and nothing else that shows a person.
 */
@ApplicationScoped
public class Persons {

    /** Other cases ({@code id}) of the same identity as a case ({@code :deviation}), for a statement that asks for more. */
    public static final String OTHERS_OF_THE_SAME = """
            select p.deviation_id as id from case_person p join case_person mine on mine.identity_lookup = p.identity_lookup
            where mine.deviation_id = :deviation and mine.role = 'CONCERNED' and p.role = 'CONCERNED'
                and p.deviation_id <> :deviation order by p.deviation_id desc
            """;

    @Inject
    private SealedPersons stored;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** The case must have been given its id. The name is demanded, at the field personName. */
    public void keep(long deviationId, PersonDetails person) {
        String name = person.role() == PersonRole.CONCERNED
                ? PersonName.required(person.name(), "personName")
                : Text.required(person.name(), Text.SHORT, "personName");
        stored.add(new SealedPerson(
                deviationId,
                person.role(),
                seal.seal(name, context(deviationId, "name")),
                seal.seal(digits(person.identity()), context(deviationId, "identity")),
                seal.seal(Text.optional(person.contact(), Text.SHORT, "contact"), context(deviationId, "contact")),
                seal.lookup(digits(person.identity()))));
    }

    public Optional<PersonDetails> find(long deviationId, PersonRole role) {
        return stored.find(deviationId, role).map(this::opened);
    }

    /** Everybody of these cases, by case, for a package that is handed over with its cases. */
    public Map<Long, List<PersonDetails>> ofCases(Collection<Long> deviationIds) {
        return deviationIds.isEmpty()
                ? Map.of()
                : stored.ofCases(deviationIds).stream()
                        .collect(Collectors.groupingBy(
                                SealedPerson::getDeviationId, Collectors.mapping(this::opened, Collectors.toList())));
    }

    private PersonDetails opened(SealedPerson person) {
        long deviationId = person.getDeviationId();
        String identity = seal.open(person.getIdentity(), context(deviationId, "identity"));
        return new PersonDetails(
                person.getRole(),
                seal.open(person.getName(), context(deviationId, "name")),
                identity == null ? null : new PersonIdentity(identity),
                seal.open(person.getContact(), context(deviationId, "contact")),
                person.getVersion());
    }

    /** Completes or corrects the one concerned, from the version that was seen; names somebody where nobody was named. */
    public void complete(long deviationId, String name, PersonIdentity identity, long seenVersion) {
        Optional<SealedPerson> named = stored.find(deviationId, PersonRole.CONCERNED);
        if (named.isEmpty()) {
            keep(deviationId, PersonDetails.concerned(name, identity));
            return;
        }
        SealedPerson person = named.get();
        StaleDataException.check(seenVersion, person.getVersion());
        person.complete(
                seal.seal(PersonName.required(name, "personName"), context(deviationId, "name")),
                seal.seal(digits(identity), context(deviationId, "identity")),
                seal.lookup(digits(identity)),
                clock.instant());
    }

    /** Other cases that concern the same identity, newest first; empty where it is unknown. A birth date may be several people's. */
    public List<Long> othersConcerningTheSame(long deviationId) {
        return stored.othersConcerningTheSame(deviationId);
    }

    /** The cases where somebody with this identity is the one concerned. */
    public List<Long> casesConcerning(PersonIdentity identity) {
        return stored.concerning(seal.lookup(identity.digits()));
    }

    /** The case itself and those that concern the same identity. */
    public List<Long> casesConcerningTheSame(long deviationId) {
        return Stream.concat(Stream.of(deviationId), stored.othersConcerningTheSame(deviationId).stream())
                .toList();
    }

    private static String digits(PersonIdentity identity) {
        return identity == null ? null : identity.digits();
    }

    /** What binds a sealed value to its case and its column. */
    public static String context(long deviationId, String what) {
        return "case_person/" + deviationId + "/" + what;
    }
}
