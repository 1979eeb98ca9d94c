package dev.lookback.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever bytes a file holds, they become text or a failure. */
class DocumentDecoderPropertyTest {

  private static final int[][] MARKS = {{}, {0xEF, 0xBB, 0xBF}, {0xFF, 0xFE}, {0xFE, 0xFF}};

  @Property
  void readsOrRefusesAnyBytes(@ForAll @Size(max = 200) byte[] bytes) {
    for (int[] mark : MARKS) {
      byte[] marked = new byte[mark.length + bytes.length];
      for (int i = 0; i < mark.length; i++) {
        marked[i] = (byte) mark[i];
      }
      System.arraycopy(bytes, 0, marked, mark.length, bytes.length);

      Retrieval retrieval = DocumentDecoder.decode("a.md", marked, null);

      if (retrieval instanceof Document document) {
        assertThat(document.text()).doesNotContain("\0");
      } else {
        assertThat(retrieval).isInstanceOf(Failure.class);
      }
    }
  }

  @Property
  void decodesAsJavaDoes(@ForAll @Size(max = 200) byte[] bytes) {
    assertThat(Decoding.of(bytes, 0, UTF_8).text()).isEqualTo(new String(bytes, UTF_8));
    Charset gb18030 = ChineseBytes.CHARSET;
    assertThat(Decoding.of(bytes, 0, gb18030).text()).isEqualTo(new String(bytes, gb18030));
  }

  @Property
  void readsAnyUtf8(@ForAll String text) {
    byte[] bytes = text.getBytes(UTF_8);
    String withoutMark = new String(bytes, UTF_8).replaceFirst("^\uFEFF", "");

    if (DocumentDecoder.decode("a.md", bytes, null) instanceof Document document) {
      assertThat(document.text()).isEqualTo(withoutMark);
      assertThat(document.flaws()).isEmpty();
    } else {
      assertThat(text).contains("\0");
    }
  }
}
