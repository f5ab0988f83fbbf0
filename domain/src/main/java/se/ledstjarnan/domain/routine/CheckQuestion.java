package se.ledstjarnan.domain.routine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A short question on a version of a document, with the right answer explained. It helps whoever reads to notice what matters; a wrong
 * answer is explained and forgotten, so that nobody can be told who answered wrong.
 */
@Entity
@Table(name = "routine_question")
public class CheckQuestion extends Aggregate {

    /** Fewest and most answers to choose from. */
    public static final int FEWEST = 2;

    public static final int MOST = 4;

    private static final int LONGEST_EXPLANATION = 500;

    @Column(name = "version_id", nullable = false, updatable = false)
    private Long versionId;

    @Column(nullable = false)
    private String question;

    @ElementCollection
    @CollectionTable(name = "routine_question_answer", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    @Column(name = "words", nullable = false)
    private List<String> answers = new ArrayList<>();

    @Column(name = "right_answer", nullable = false)
    private int right;

    @Column(nullable = false)
    private String explanation;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected CheckQuestion() {}

    /**
     * A question as typed.
     *
     * @param answers two to four in order; those left empty at the end are none
     * @param right which is right, from 0; null for not said
     * @param explanation why it is right, as those read it who chose another
     */
    public record Typed(String question, List<String> answers, Integer right, String explanation)
            implements Serializable {

        public Typed {
            answers = List.copyOf(answers);
        }
    }

    public CheckQuestion(long versionId, Typed typed, Instant now) {
        this.versionId = versionId;
        write(typed, now);
    }

    /** Throws at the field question, answer0 to answer3, right or explanation. */
    public void write(Typed typed, Instant now) {
        String asked = Text.required(typed.question(), Text.SHORT, "question");
        List<String> offered = offered(typed.answers());
        if (typed.right() == null || typed.right() < 0 || typed.right() >= offered.size()) {
            throw DomainException.at("right", "routine.question.noRight");
        }
        explanation = Text.required(typed.explanation(), LONGEST_EXPLANATION, "explanation");
        question = asked;
        right = typed.right();
        if (!answers.equals(offered)) {
            answers.clear();
            answers.addAll(offered);
        }
        writtenAt = now;
    }

    /** Throws at the field answer where it is not the right one, with the explanation. @param answer from 0; null for none chosen */
    public void demandRight(Integer answer) {
        if (answer == null) {
            throw DomainException.at("answer", "shared.required");
        }
        if (answer != right) {
            throw DomainException.at("answer", "routine.question.wrong", explanation);
        }
    }

    private static List<String> offered(List<String> typed) {
        List<String> offered = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String words = Text.optional(typed.get(i), Text.SHORT, "answer" + i);
            if (words == null && offered.size() < FEWEST) {
                throw DomainException.at("answer" + i, "shared.required");
            }
            if (words != null && offered.size() < i) {
                throw DomainException.at("answer" + (i - 1), "routine.question.gap");
            }
            if (words != null && offered.stream().anyMatch(other -> alike(other, words))) {
                throw DomainException.at("answer" + i, "routine.question.twice");
            }
            if (words != null) {
                offered.add(words);
            }
        }
        if (offered.size() < FEWEST || offered.size() > MOST) {
            throw DomainException.at("answer1", "shared.required");
        }
        return offered;
    }

    private static boolean alike(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    public long getVersionId() {
        return versionId;
    }

    public String getQuestion() {
        return question;
    }

    public List<String> getAnswers() {
        return List.copyOf(answers);
    }

    /** Which answer is right, from 0. */
    public int getRight() {
        return right;
    }

    public String getExplanation() {
        return explanation;
    }
}
