/**
 * The port between Lookback and the places where people chat. An adapter brings what people say,
 * run, press and type to a {@link dev.lookback.chat.Respondent}, and renders the {@link
 * dev.lookback.chat.Reply} within its platform's limits.
 *
 * <p>All text here is plain: an adapter escapes it, so that nothing in a document can act as
 * markup, a mention or a link.
 */
@NullMarked
package dev.lookback.chat;

import org.jspecify.annotations.NullMarked;
