package se.ledstjarnan.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForTest {

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/measure/list.xhtml?mine=true&page=2", "/deviation/case.xhtml?id=7"})
    void goesBackToPagesOfOurOwn(String asked) {
        assertThat(AskedFor.safe(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.xhtml",
                "//evil.example/x.xhtml",
                "/\\evil.example/x.xhtml",
                "https://evil.example/x.xhtml",
                "javascript:alert(1)",
                "/x.xhtml\r\nSet-Cookie: a=b",
                "/login.xhtml",
                "/logout",
                "/%zz.xhtml",
                "/ x.xhtml"
            })
    void goesNowhereElse(String asked) {
        assertThat(AskedFor.safe(asked)).isNull();
        assertThat(AskedFor.safe(null)).isNull();
        assertThat(AskedFor.safe("/" + "x".repeat(600) + ".xhtml")).isNull();
    }

    @Test
    void believesOnlyProxiesOfOurOwn() {
        List<String> forwarded = List.of("6.6.6.6, 10.1.1.7", "10.0.0.2");

        assertThat(ClientAddress.of("10.9.9.9", forwarded, Set.of())).isEqualTo("10.9.9.9");
        assertThat(ClientAddress.of("10.0.0.1", forwarded, Set.of("10.0.0.1"))).isEqualTo("10.0.0.2");
        assertThat(ClientAddress.of("10.0.0.1", forwarded, Set.of("10.0.0.1", "10.0.0.2")))
                .isEqualTo("10.1.1.7");
        assertThat(ClientAddress.of("10.0.0.1", List.of(), Set.of("10.0.0.1"))).isEqualTo("10.0.0.1");
    }
}
