package jp.enishi.web;

import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a sentence, or a list of them, in the reader's language. */
final class SpokenSerializer extends ValueSerializer<Object> {

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    if (value instanceof Collection<?> several) {
      out.writeStartArray();
      several.forEach(each -> out.writeString(ReaderLanguage.say((String) each)));
      out.writeEndArray();
    } else {
      out.writeString(ReaderLanguage.say((String) value));
    }
  }
}
