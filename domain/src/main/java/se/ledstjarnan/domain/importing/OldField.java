package se.ledstjarnan.domain.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of old cases may hold. */
public enum OldField {
    NUMBER(
            Sort.TEXT,
            true,
            "nummer",
            "arendenummer",
            "avvikelsenummer",
            "avvikelsenr",
            "arendenr",
            "id",
            "nr",
            "lopnummer",
            "diarienummer"),
    OCCURRED(
            Sort.DAY,
            true,
            "handelsedatum",
            "intraffade",
            "datum",
            "datumforhandelsen",
            "nar",
            "handelsedag",
            "intraffat"),
    REPORTED(
            Sort.DAY,
            false,
            "rapportdatum",
            "rapporterad",
            "registrerad",
            "registreringsdatum",
            "inkom",
            "skapad",
            "anmald"),
    CLOSED(Sort.DAY, false, "avslutad", "avslutsdatum", "avslutat", "stangd", "klar", "avslutningsdatum"),
    UNIT(Sort.WORD, true, "enhet", "arbetsplats", "enhetsnamn", "avdelning", "plats"),
    CATEGORY(Sort.WORD, true, "kategori", "avvikelsetyp", "typ", "handelsetyp", "typavavvikelse", "omrade"),
    EVENT_TYPE(Sort.WORD, false, "risk", "tillbud", "slagavhandelse", "tillbudhandelse"),
    SEVERITY(Sort.WORD, false, "allvarlighetsgrad", "allvarlighet", "konsekvens", "skadegrad"),
    PROBABILITY(Sort.WORD, false, "sannolikhet", "sannolikhetforupprepning", "frekvens"),
    KIND(Sort.WORD, false, "slag", "arendetyp", "rapporttyp", "arendeslag"),
    SOURCE(Sort.WORD, false, "kalla", "rapporterasav", "rapportor", "uppgiftslamnare"),
    SUSPICION(Sort.WORD, false, "lexsarah", "lexmaria", "misstanke", "lex"),
    STATE(Sort.WORD, false, "status", "lage", "arendestatus"),
    WHAT(
            Sort.TEXT,
            true,
            "handelse",
            "beskrivning",
            "vadharhant",
            "vadhande",
            "handelsebeskrivning",
            "handelseforlopp",
            "rubrik"),
    AT_ONCE(
            Sort.TEXT,
            false,
            "omedelbaraatgarder",
            "direktaatgarder",
            "vadgjordes",
            "vidtagnaatgarder",
            "atgarddirekt"),
    OUTCOME(
            Sort.TEXT,
            false,
            "utredning",
            "atgard",
            "atgarder",
            "analys",
            "orsak",
            "resultat",
            "uppfoljning",
            "aterkoppling");

    /** How its cells are read. */
    public enum Sort {
        TEXT,
        DAY,
        /** One of few, each of which has a meaning here. */
        WORD
    }

    private final Sort sort;
    private final boolean needed;
    private final List<String> headings;

    OldField(Sort sort, boolean needed, String... headings) {
        this.sort = sort;
        this.needed = needed;
        this.headings = List.of(headings);
    }

    public Sort sort() {
        return sort;
    }

    /** Whether a file must have it. */
    public boolean isNeeded() {
        return needed;
    }

    /** Whether several columns may hold it, each under its heading. */
    public boolean isJoined() {
        return sort == Sort.TEXT && this != NUMBER;
    }

    /** Whether an empty cell, or a file without the column, has a meaning that must be said: a judgement is not made up. */
    public boolean isAskedWhenEmpty() {
        return this == EVENT_TYPE || this == SEVERITY || this == PROBABILITY;
    }

    /** The field that a column with such a heading is likely to hold. */
    public static Optional<OldField> likely(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(plain))
                .findFirst();
    }

    /** Letters and digits only, in lower case, without what stands over or under them. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
