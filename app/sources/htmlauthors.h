// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/htmltree.h"

#include <QStringList>

namespace naranhi::sources {

// The names in a field that holds nothing else, whatever the language: "By Jane Doe and John Roe",
// "홍길동 기자". Addresses, dates and what is too long for a name are none.
[[nodiscard]] QStringList authorNames(const QString &field);

// Who wrote the article by the page's markup (microdata, links to the author, boxes called byline
// or author), for pages whose metadata do not say. Comments and lists of other articles aside.
[[nodiscard]] QStringList authorsInMarkup(const GumboNode *root);

} // namespace naranhi::sources
