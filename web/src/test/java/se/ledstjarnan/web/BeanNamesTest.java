package se.ledstjarnan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Pages know beans by name: two of one name keep the whole application from starting. */
class BeanNamesTest {

    @Test
    void noTwoBeansHaveOneName() {
        List<String> names = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.ledstjarnan.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(BeanNamesTest::name)
                        .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }
}
