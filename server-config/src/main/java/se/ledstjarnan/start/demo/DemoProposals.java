package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dozen proposals of the analysis in all states, what they would lead to, and the bases that they went to the board in. */
final class DemoProposals {

    /** The goals that proposals have become. */
    private static final Map<String, Integer> GOALS = Map.of("fasta", 2, "signering", 6, "plantid", 4, "pool2", 12);

    /** The action plans that proposals became, by their keys. */
    private static final Map<String, Integer> PLANS = Map.of("fasta", 5, "schema", 3, "signering", 4);

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Map<Integer, DemoAnalysis.Round> rounds;
    private final Map<String, Long> points;
    private final long sofia;
    private final long kerstin;
    private final long nora;
    private final Map<String, Long> proposals = new HashMap<>();
    private final Map<String, Long> headings = new HashMap<>();
    private final Map<Integer, List<String[]>> handed = new HashMap<>();

    DemoProposals(
            Sql sql, DemoOrganisation organisation, Map<Integer, DemoAnalysis.Round> rounds, Map<String, Long> points) {
        this.sql = sql;
        this.organisation = organisation;
        this.rounds = rounds;
        this.points = points;
        this.sofia = organisation.person("sofia").id();
        this.kerstin = organisation.person("kerstin").id();
        this.nora = organisation.person("nora").id();
    }

    void load() throws SQLException {
        sql.flush();
        sql.each(
                "select id, document || '-' || code from analysis_heading",
                row -> headings.put(row.getString(2), row.getLong(1)));
        for (String[] row : Csv.rows("proposals.csv")) {
            proposal(row);
        }
        for (int number = 1; number < DemoAnalysis.OPEN; number++) {
            basis(rounds.get(number));
        }
        sql.flush();
        sql.number("select setval('proposal_number', " + proposals.size() + ")");
        sql.number("select setval('decision_basis_number', " + (DemoAnalysis.OPEN - 1) + ")");
    }

    private void proposal(String[] row) throws SQLException {
        DemoAnalysis.Round round = rounds.get(Integer.valueOf(row[0]));
        String status = row[8];
        boolean decided = List.of("APPROVED", "CHANGED", "REFUSED", "RETURNED").contains(status);
        boolean over = decided || status.equals("HANDED_OVER");
        long id = sql.id();
        int number = proposals.size() + 1;
        proposals.put(row[2], id);
        sql.insert(
                "proposal (id, number, round_id, focus_id, carried_from_id, unit_id, title, words, status, effort, effect,"
                        + " withdrawn_because, made_by_id, made_at, decided_by_body, decided_on, decision_paragraph,"
                        + " decision_register_number, decision_words, departure, recorded_by_id, recorded_at)",
                id,
                number,
                round.id(),
                row[1].isEmpty() ? null : points.get(row[0] + '-' + row[1]),
                row[12].isEmpty() ? null : proposals.get(row[12]),
                row[5].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[5])),
                row[3],
                row[4],
                status,
                DemoAnalysis.whole(row[6]),
                DemoAnalysis.whole(row[7]),
                status.equals("WITHDRAWN") ? "Tas om hand i det ordinarie arbetet med scheman." : null,
                kerstin,
                DemoAnalysis.at(round.ends().plusDays(round.number() == DemoAnalysis.OPEN ? 1 : 30)),
                decided ? "Social- och arbetsmarknadsutskottet" : null,
                decided ? round.decided() : null,
                decided ? row[9] : null,
                decided ? "SN " + round.decided().getYear() + "-" + (100 + round.number()) : null,
                row[10].isEmpty() ? null : row[10],
                row[11].isEmpty() ? null : row[11],
                decided ? nora : null,
                decided ? DemoAnalysis.at(round.decided().plusDays(6)) : null);
        impacts(id, row, status);
        became(id, "GOAL", GOALS.get(row[2]), round);
        became(id, "PLAN", PLANS.get(row[2]), round);
        if (over) {
            handed.computeIfAbsent(round.number(), none -> new ArrayList<>())
                    .add(new String[] {Integer.toString(number), row[3], row[6], row[7], row[15]});
        }
    }

    private void became(long proposal, String kind, Integer number, DemoAnalysis.Round round) throws SQLException {
        if (number != null) {
            sql.insert(
                    "proposal_outcome (id, proposal_id, kind, number, by_id, at)",
                    sql.id(),
                    proposal,
                    kind,
                    number,
                    kerstin,
                    DemoAnalysis.at(round.decided().plusDays(20)));
        }
    }

    private void impacts(long proposal, String[] row, String status) throws SQLException {
        impact(proposal, "BACKGROUND", "Analysgruppens slutsats om fokusområdet ligger till grund för förslaget.");
        impact(proposal, "IF_DONE", row[13]);
        impact(proposal, "IF_NOT_DONE", row[14]);
        impact(proposal, "ECONOMY", row[15]);
        if (status.equals("WITHDRAWN")) {
            return;
        }
        impact(
                proposal,
                "CLIENTS",
                "De som får insatser märker det som färre byten och att det som är lovat blir gjort.");
        impact(
                proposal,
                "CHILDREN",
                "Barn berörs inte direkt. Barn som är anhöriga märker att vuxna runt dem är tryggare.");
        impact(
                proposal,
                "EQUALITY",
                "Kvinnor är i majoritet både bland medarbetare och bland dem som får insatser. Uppföljningen delas upp på kön.");
        impact(proposal, "STAFF", "Samverkas med skyddsombud. Arbetsbelastningen följs upp efter tre månader.");
        impact(proposal, "EFFORT", "Insatsen är bedömd av enhetscheferna tillsammans med ekonomen.");
        impact(proposal, "EFFECT", "Effekten följs med samma indikator som visade avvikelsen.");
        impact(proposal, "TIME_PLAN", "Börjar en månad efter beslut och är infört inom ett halvår.");
        impact(proposal, "FOLLOW_UP", "Följs upp i nästa analys.");
    }

    private void impact(long proposal, String code, String words) throws SQLException {
        sql.insert("proposal_impact (proposal_id, heading_id, words)", proposal, headings.get("IMPACT-" + code), words);
    }

    private void basis(DemoAnalysis.Round round) throws SQLException {
        long id = sql.id();
        LocalDate handedOn = round.ends().plusDays(58);
        Map<String, String> words = words(round);
        sql.insert(
                "decision_basis (id, number, round_id, handed_on, handed_by_id, handed_at, body)",
                id,
                round.number(),
                round.id(),
                handedOn,
                sofia,
                DemoAnalysis.at(handedOn),
                "Social- och arbetsmarknadsutskottet");
        for (int version = 1; version <= 2; version++) {
            long versionId = sql.id();
            sql.insert(
                    "decision_basis_version (id, basis_id, version_no, made_by_id, made_at)",
                    versionId,
                    id,
                    version,
                    version == 1 ? kerstin : sofia,
                    DemoAnalysis.at(handedOn.minusDays(6L - 2L * version)));
            for (Map.Entry<String, String> section : words.entrySet()) {
                sql.insert(
                        "decision_basis_section (version_id, heading_id, words)",
                        versionId,
                        headings.get("BASIS-" + section.getKey()),
                        section.getValue());
            }
        }
    }

    private Map<String, String> words(DemoAnalysis.Round round) {
        StringBuilder decision = new StringBuilder("Utskottet beslutar");
        StringBuilder economy = new StringBuilder();
        int number = 1;
        for (String[] each : handed.get(round.number())) {
            decision.append('\n')
                    .append(number++)
                    .append(". att godkänna förslag F-")
                    .append(each[0])
                    .append(", ")
                    .append(each[1]);
            economy.append(economy.isEmpty() ? "" : "\n")
                    .append("F-")
                    .append(each[0])
                    .append(": ")
                    .append(each[4]);
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("MATTER", "Åtgärder efter analysen av " + round.period());
        words.put("DECISION", decision.toString());
        words.put(
                "SUMMARY",
                "Analysgruppen har gått igenom mål, resurser, avvikelser, klagomål, egenkontroller och risker för "
                        + round.period() + ".");
        words.put(
                "DESCRIPTION",
                "Tre områden har analyserats i dialog med verksamheterna. Orsakerna och slutsatserna framgår av konsekvensbeskrivningarna.");
        words.put(
                "ASSESSMENT",
                "Förvaltningen bedömer att förslagen bör genomföras i den ordning som prioriteringsmatrisen visar.");
        words.put("ECONOMY", economy.toString());
        words.put(
                "CHILDREN",
                "Barn berörs inte direkt av förslagen. Barnets bästa är prövat i varje konsekvensbeskrivning.");
        words.put("SENT_TO", "Socialchefen\nEnhetscheferna");
        return words;
    }
}
