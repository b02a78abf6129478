// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/sourceline.h"

#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(SourceLine)
};

// %1 is the words of the text that the date rests on.
QString inferredText(DateRule rule)
{
    switch (rule) {
    case DateRule::OwnFullDate:
        return SourceTexts::tr("Inferred from “%1”: the text names this whole date, and its other "
                               "dates agree with it.");
    case DateRule::OtherArticles:
        return SourceTexts::tr("Inferred from “%1”, a date that the other articles name in full.");
    case DateRule::LatestMention:
        return SourceTexts::tr("Inferred from “%1”, the latest date that the text tells as past.");
    case DateRule::None:
        break;
    }
    return SourceTexts::tr("Inferred from “%1” in the text.");
}

} // namespace

QString sourceLine(const Article &article, const QLocale &locale)
{
    QStringList parts;
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (!article.title.isEmpty())
        parts.append(u"“"_s % article.title % u"”"_s);
    if (article.published.isKnown())
        parts.append(publicationText(article.published, locale));
    if (!article.source.isEmpty())
        parts.append(article.source);
    return u"— "_s % parts.join(u", "_s);
}

QString plainTextOf(const Article &article)
{
    QStringList parts{article.title, article.subtitle};
    for (const Block &block : article.blocks)
        parts.append(block.text);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString publicationText(const PublicationDate &published, const QLocale &locale)
{
    if (!published.isKnown())
        return SourceTexts::tr("no date");
    const QString text = timeText(published.value, locale);
    return published.basis == DateBasis::Inferred ? QString(text % u'?') : text;
}

QString publicationReason(const PublicationDate &published)
{
    switch (published.basis) {
    case DateBasis::Stated:
        return SourceTexts::tr("The page states this date.");
    case DateBasis::Given:
        return SourceTexts::tr("You set this date.");
    case DateBasis::None:
        return SourceTexts::tr("The page states no date, and none could be inferred.");
    case DateBasis::Inferred:
        break;
    }
    if (published.evidence.isEmpty())
        return SourceTexts::tr("Inferred from the text.");
    return inferredText(published.rule).arg(published.evidence);
}

} // namespace naranhi
