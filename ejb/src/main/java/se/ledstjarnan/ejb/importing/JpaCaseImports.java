package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.ImportStatus;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** Files of old cases in PostgreSQL: the file itself in pieces, and what its columns and words mean. */
@ApplicationScoped
class JpaCaseImports {

    private static final String UNITS = """
            select u.id, u.name || case when u.valid_to < current_date then ' (till och med ' || u.valid_to || ')' else '' end as name,
                u.main_area from unit u where u.main_area is not null""";
    private static final String CATEGORIES = """
            select c.id, c.parent_id, c.compartment, case when p.id is null then c.name else p.name || ', ' || lower(c.name) end as name
            from category c left join category p on p.id = c.parent_id
            order by c.compartment, coalesce(p.sort_order, c.sort_order), coalesce(p.id, c.id), p.id is not null, c.sort_order""";
    private static final String NAMES = """
            select 'UNIT' as field, u.name, u.id as meaning from unit u where u.main_area is not null
            union select 'UNIT', h.name, u.id from unit_history h join unit u on u.id = h.unit_id where u.main_area is not null
            union select 'CATEGORY', coalesce(p.name || ', ', '') || c.name, c.id from category c left join category p on p.id = c.parent_id
            union select 'CATEGORY', c.name, c.id from category c
            union select 'CATEGORY', c.code, c.id from category c
            union select s.axis, s.word, s.level from scale_level s where s.valid_to is null""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    int nextNumber() {
        em.createNativeQuery("lock table case_import in share row exclusive mode")
                .executeUpdate();
        return ((Number) em.createNativeQuery("select coalesce(max(number), 0) + 1 from case_import")
                        .getSingleResult())
                .intValue();
    }

    void add(CaseImport made) {
        em.persist(made);
        em.flush();
    }

    Optional<CaseImport> withFile(String sha256) {
        return em.createQuery(
                        "select i from CaseImport i where i.sha256 = :sha256 and i.status not in :gone",
                        CaseImport.class)
                .setParameter("sha256", sha256)
                .setParameter("gone", List.of(ImportStatus.UNDONE, ImportStatus.DISCARDED))
                .getResultStream()
                .findFirst();
    }

    CaseImport get(int number) {
        return em.createQuery(
                        "select i from CaseImport i join fetch i.uploadedBy where i.number = :number", CaseImport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<CaseImport> latest(int most) {
        return em.createQuery(
                        "select i from CaseImport i join fetch i.uploadedBy order by i.number desc", CaseImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first that a job is to work on. */
    Optional<CaseImport> ordered() {
        return em.createQuery(
                        "select i from CaseImport i where i.status in :ordered order by i.number", CaseImport.class)
                .setParameter("ordered", List.of(ImportStatus.CHECK_ORDERED, ImportStatus.STORE_ORDERED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** As it is stored now, held until the transaction ends. */
    void lock(CaseImport of) {
        em.refresh(of, LockModeType.PESSIMISTIC_WRITE);
    }

    void addPart(CaseImport of, int place, byte[] content) {
        em.createNativeQuery("insert into case_import_part (import_id, place, content) values (?1, ?2, ?3)")
                .setParameter(1, of.getId())
                .setParameter(2, place)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** Writes the file, with one piece of it in memory at a time. */
    void file(CaseImport of, OutputStream out) throws IOException {
        for (int place = 0; ; place++) {
            List<?> part = em.createNativeQuery(
                            "select content from case_import_part where import_id = ?1 and place = ?2")
                    .setParameter(1, of.getId())
                    .setParameter(2, place)
                    .getResultList();
            if (part.isEmpty()) {
                return;
            }
            out.write((byte[]) part.get(0));
        }
    }

    void addHeading(CaseImport of, int place, String heading, String samples) {
        execute(
                "insert into case_import_heading (import_id, place, heading, samples) values (:id, :place, :heading, :samples)",
                Map.of("id", of.getId(), "place", place, "heading", heading, "samples", samples));
    }

    /** The columns of the file, with what is said of them; empty where nothing has been said. */
    List<OldColumn> columns(CaseImport of) {
        return new JpaTogether()
                .ask("columns", """
                        select h.place, h.heading, h.samples, c.heading is not null as said, c.field from case_import_heading h
                        left join case_import_column c on c.source_system = :system and c.heading = h.heading
                        where h.import_id = :id order by h.place""")
                .with(Map.of("id", of.getId(), "system", of.getSourceSystem()))
                .answer(em)
                .of(
                        "columns",
                        row -> new OldColumn(
                                row.whole("place"),
                                row.text("heading"),
                                row.text("samples"),
                                row.is("said")
                                        ? row.constant(OldField.class, "field")
                                        : OldField.likely(row.text("heading")).orElse(null)));
    }

    /** @param field null where the column is left out */
    void sayColumn(CaseImport of, String heading, OldField field) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("system", of.getSourceSystem());
        parameters.put("heading", heading);
        parameters.put("field", field == null ? "" : field.name());
        execute("""
                insert into case_import_column (source_system, heading, field) values (:system, :heading, nullif(:field, ''))
                on conflict (source_system, heading) do update set field = excluded.field""", parameters);
    }

    void sayWord(CaseImport of, OldField field, String word, String meaning) {
        execute(
                """
                insert into case_import_word (source_system, field, word, meaning) values (:system, :field, :word, :meaning)
                on conflict (source_system, field, word) do update set meaning = excluded.meaning""",
                Map.of("system", of.getSourceSystem(), "field", field, "word", OldWords.key(word), "meaning", meaning));
    }

    /** What words of the other system have been said to mean. */
    Map<OldField, Map<String, String>> words(String system) {
        Map<OldField, Map<String, String>> all = new EnumMap<>(OldField.class);
        new JpaTogether()
                .ask(
                        "words",
                        "select w.field, w.word, w.meaning from case_import_word w where w.source_system = :system")
                .with(Map.of("system", system))
                .answer(em)
                .of(
                        "words",
                        row -> all.computeIfAbsent(row.constant(OldField.class, "field"), any -> new HashMap<>())
                                .put(row.text("word"), row.text("meaning")));
        return all;
    }

    /** What words can mean here. */
    OldPlaces places() {
        JpaTogether.Answers found = new JpaTogether()
                .ask("units", UNITS)
                .ask("categories", CATEGORIES)
                .ask("names", NAMES)
                .answer(em);
        Map<Long, OldPlaces.Place> units = new HashMap<>();
        found.of(
                "units",
                row -> units.put(
                        row.number("id"),
                        new OldPlaces.Place(
                                row.number("id"), row.text("name"), row.constant(LegalArea.class, "main_area"))));
        Map<Long, OldPlaces.Kind> categories = new LinkedHashMap<>();
        found.of(
                "categories",
                row -> categories.put(
                        row.number("id"),
                        new OldPlaces.Kind(
                                row.number("id"),
                                row.text("name"),
                                row.number("parent_id"),
                                row.constant(Compartment.class, "compartment"))));
        List<OldPlaces.Name> names = found.of(
                "names",
                row -> new OldPlaces.Name(
                        row.constant(OldField.class, "field"),
                        row.text("name"),
                        row.number("meaning").toString()));
        return new OldPlaces(units, categories, names);
    }

    void flush() {
        em.flush();
    }

    private void execute(String sql, Map<String, Object> parameters) {
        JpaNative.query(em, sql, parameters).executeUpdate();
    }
}
