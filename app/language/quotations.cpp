// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quotations.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr qsizetype longest = 500;

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'“':
        return u'”';
    case u'‘':
        return u'’';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    case u'《':
        return u'》';
    case u'〈':
        return u'〉';
    case u'"':
    case u'\'':
        return opener;
    default:
        return {};
    }
}

bool isBetweenLetters(QStringView text, qsizetype position)
{
    return position > 0 && position + 1 < text.size() && text.at(position - 1).isLetterOrNumber()
        && text.at(position + 1).isLetterOrNumber();
}

} // namespace

QList<TextSpan> findQuotations(QStringView text)
{
    QList<TextSpan> quotations;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar closer = closerOf(text.at(i));
        if (closer.isNull() || (closer == u'\'' && isBetweenLetters(text, i)))
            continue;
        const qsizetype reach = std::min(text.size() - i - 1, longest);
        const qsizetype length = text.sliced(i + 1, reach).indexOf(closer);
        if (length < 0)
            continue;
        quotations.append({i, i + length + 2});
        i += length + 1;
    }
    return quotations;
}

} // namespace naranhi::language
