// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace naranhi::sources {

// Somebody else's markup, made fit to be shown, and what it says without any markup.
struct SafeHtml
{
    QString html;
    QString text; // blocks one a line, normalised

    bool operator==(const SafeHtml &) const = default;
};

// Written anew from the parsed tree: elements and attributes on a list and no others, links to
// http, https and mailto, images from http and https. Scripts, styles, frames, forms, handlers and
// pictures that only count readers do not come through. Relative addresses hang on `base`.
[[nodiscard]] SafeHtml safeHtml(const QString &markup, const QUrl &base);

// A text that is no markup; its lines stay lines.
[[nodiscard]] SafeHtml safeHtmlOfText(const QString &text);

// Has a known tag or a character reference in it, as text hardly does by chance.
[[nodiscard]] bool looksLikeMarkup(const QString &text);

// Absolute, http or https; empty if it is none. Absolute addresses stay as they are written.
[[nodiscard]] QString safeAddress(const QString &address, const QUrl &base);

} // namespace naranhi::sources
