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

QString ruleText(DateRule rule)
{
    switch (rule) {
    case DateRule::OwnFullDate:
        return SourceTexts::tr(
            "Inferred: the text names a whole date that its other dates agree with.");
    case DateRule::OtherArticles:
        return SourceTexts::tr("Inferred from dates that the other articles name in full.");
    case DateRule::LatestMention:
        return SourceTexts::tr("Inferred: the latest date that the text tells as past.");
    case DateRule::None:
        break;
    }
    return SourceTexts::tr("Inferred from the text.");
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
    QString reason = ruleText(published.rule);
    if (!published.evidence.isEmpty())
        reason += u"\n“"_s % published.evidence % u"”"_s;
    return reason;
}

} // namespace naranhi
