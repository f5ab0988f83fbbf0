package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.disposal.ArchiveDelivery;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reads cases for the archive, some at a time after the last one: five statements, however many there are or how much is in them. */
@ApplicationScoped
class JpaArchiveCases {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Persons persons;

    List<ArchiveCase> next(ArchiveDelivery of, long after, int most) {
        List<ArchiveCase.Head> heads = heads(of, after, most);
        if (heads.isEmpty()) {
            return List.of();
        }
        List<Long> deviations = heads.stream()
                .map(ArchiveCase.Head::deviationId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, List<ArchiveCase.Words>> ofDeviation = words(ArchiveCaseSql.WORDS, deviations);
        String own = switch (of.getKind()) {
            case DEVIATION, COMPLAINT -> null;
            case LEX_SARAH -> ArchiveCaseSql.LEX_SARAH_WORDS;
            case LEX_MARIA -> ArchiveCaseSql.LEX_MARIA_WORDS;
            default -> throw new IllegalStateException(of.getKind() + " is no case");
        };
        Map<Long, List<ArchiveCase.Words>> ofLex = own == null
                ? Map.of()
                : words(own, heads.stream().map(ArchiveCase.Head::id).toList());
        Map<Long, List<ArchiveCase.File>> files = files(deviations);
        Map<Long, List<PersonDetails>> people = persons.ofCases(deviations);
        return heads.stream()
                .map(head -> {
                    List<ArchiveCase.Words> words =
                            new ArrayList<>(ofDeviation.getOrDefault(head.deviationId(), List.of()));
                    words.addAll(ofLex.getOrDefault(head.id(), List.of()));
                    words.sort(Comparator.comparing(
                            ArchiveCase.Words::at, Comparator.nullsLast(Comparator.naturalOrder())));
                    return new ArchiveCase(
                            head,
                            people(people.getOrDefault(head.deviationId(), List.of())),
                            words,
                            files.getOrDefault(head.deviationId(), List.of()));
                })
                .toList();
    }

    private static List<ArchiveCase.Fact> people(List<PersonDetails> details) {
        return details.stream()
                .map(each -> new ArchiveCase.Fact(
                        each.role().name(),
                        each.identity() == null
                                ? each.name()
                                : each.name() + ", " + each.identity().digits()))
                .toList();
    }

    byte[] content(long attachment) {
        return (byte[]) em.createNativeQuery("select content from attachment_content where attachment_id = ?1")
                .setParameter(1, attachment)
                .getSingleResult();
    }

    private List<ArchiveCase.Head> heads(ArchiveDelivery of, long after, int most) {
        String sql = switch (of.getKind()) {
            case DEVIATION, COMPLAINT -> ArchiveCaseSql.DEVIATIONS;
            case LEX_SARAH -> ArchiveCaseSql.LEX_SARAH;
            case LEX_MARIA -> ArchiveCaseSql.LEX_MARIA;
            default -> throw new IllegalStateException(of.getKind() + " is no case");
        };
        Map<String, Object> values = new HashMap<>();
        values.put("kind", of.getKind());
        values.put("from", Date.valueOf(of.getClosedFrom()));
        values.put("to", Date.valueOf(of.getClosedTo()));
        values.put("after", after);
        values.put("most", most);
        return rows(sql, values).stream()
                .map(row -> new ArchiveCase.Head(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        row[3] == null ? null : ((Number) row[3]).longValue(),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        moment(row[8]),
                        row[9] instanceof Date day ? day.toLocalDate() : (LocalDate) row[9]))
                .toList();
    }

    private Map<Long, List<ArchiveCase.Words>> words(String sql, Collection<Long> ids) {
        return rows(sql, Map.of("ids", ids)).stream()
                .map(row -> new ArchiveCase.Words(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : moment(row[3]),
                        (String) row[4],
                        (String) row[5]))
                .filter(words -> !words.text().isBlank() || words.label() != null)
                .collect(Collectors.groupingBy(ArchiveCase.Words::of));
    }

    private Map<Long, List<ArchiveCase.File>> files(Collection<Long> ids) {
        return rows(ArchiveCaseSql.FILES, Map.of("ids", ids)).stream()
                .map(row -> new ArchiveCase.File(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        FileKind.valueOf((String) row[3]),
                        ((Number) row[4]).intValue()))
                .collect(Collectors.groupingBy(ArchiveCase.File::of));
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        List<?> rows = JpaNative.query(em, sql, values).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Instant moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
