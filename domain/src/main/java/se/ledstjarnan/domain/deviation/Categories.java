package se.ledstjarnan.domain.deviation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The municipality's categories and the words of its scales, with their validity. */
public interface Categories {

    /** Categories and sub-categories offered that day, in their order. */
    List<CategoryChoice> choices(LocalDate day);

    /** Kinds that may be reported in a few taps that day, in their order. */
    List<BundledKind> bundled(LocalDate day);

    Optional<Category> find(Long id);

    boolean codeTaken(String code);

    void add(Category category);

    /** Every category that ever was, parents before their sub-categories. */
    List<Category> all();

    /** The words that hold that day, severity first, lowest level first. */
    List<ScaleWord> words(LocalDate day);

    /** Every step that ever was, newest first. */
    List<ScaleLevel> allLevels();

    Optional<ScaleLevel> findLevel(Long id);

    void add(ScaleLevel level);

    void add(CategoryChange change);

    /** The latest changes, newest first. */
    List<CategoryChangeRow> changes(int most);
}
