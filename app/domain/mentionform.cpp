// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mentionform.h"

namespace naranhi {

QString formOf(const Article &article, const Mention &mention)
{
    const QString words
        = textOf(article, mention.block).mid(mention.span.start, mention.span.length());
    return words.size() == 1 && !mention.title.isEmpty() ? words + u' ' + mention.title : words;
}

} // namespace naranhi
