// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dates/dategrounds.h"

#include "domain/koreanparticles.h"
#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct GroundsTexts
{
    Q_DECLARE_TR_FUNCTIONS(DateGrounds)
};

QString fromPublication(const QString &anchor, const PublicationDate &published)
{
    const bool isInferred = published.basis == DateBasis::Inferred;
    const QString text = isInferred
        ? GroundsTexts::tr("Counts from %1, when the article was published (inferred).")
        : GroundsTexts::tr("Counts from %1, when the article was published.");
    return text.arg(anchor);
}

QString fromText(const QString &anchor, const TimeGrounds &grounds, const Article &article)
{
    if (!grounds.anchorWords)
        return GroundsTexts::tr("Counts from %1, a date that the text named before.").arg(anchor);
    const BlockSpan &where = *grounds.anchorWords;
    const QString words = textOf(article, where.block).mid(where.span.start, where.span.length());
    //: %1 a date, %2 words of the text, %3 a place: "the title", "paragraph 2"
    return GroundsTexts::tr("Counts from %1, named by “%2” in %3.")
        .arg(anchor, words, placeWords(article, where.block));
}

} // namespace

QString placeWords(const Article &article, int block)
{
    if (block == titleBlock)
        return GroundsTexts::tr("the title");
    if (block == subtitleBlock)
        return GroundsTexts::tr("the subtitle");
    switch (article.blocks.at(block).kind) {
    case BlockKind::Heading:
        return GroundsTexts::tr("a heading");
    case BlockKind::Caption:
        return GroundsTexts::tr("a caption");
    case BlockKind::Quote:
        return GroundsTexts::tr("a quotation");
    case BlockKind::ListItem:
        return GroundsTexts::tr("a list");
    case BlockKind::Summary:
        return GroundsTexts::tr("the summary");
    case BlockKind::Paragraph:
        break;
    }
    const auto number = std::count_if(article.blocks.begin(),
        article.blocks.begin() + block + 1,
        [](const Block &b) { return b.kind == BlockKind::Paragraph; });
    return GroundsTexts::tr("paragraph %1").arg(number);
}

QString anchorSentence(const TimeExpression &time, const Article &article, const QLocale &locale)
{
    const TimeGrounds &grounds = time.grounds;
    const QString anchor = timeText(grounds.anchor, locale);
    switch (grounds.basis) {
    case TimeBasis::Absolute:
        return {};
    case TimeBasis::Publication:
        return anchor.isEmpty() ? QString()
                                : resolveParticles(fromPublication(anchor, article.published));
    case TimeBasis::Text:
        return anchor.isEmpty() ? QString() : resolveParticles(fromText(anchor, grounds, article));
    case TimeBasis::Reader:
        break;
    }
    if (anchor.isEmpty())
        return GroundsTexts::tr("You set this date.");
    return resolveParticles(GroundsTexts::tr("Counts from %1, which you set.").arg(anchor));
}

QString ruleSentence(const TimeGrounds &grounds)
{
    switch (grounds.rule) {
    case TimeRule::AsWritten:
        return grounds.basis == TimeBasis::Absolute ? GroundsTexts::tr("The words say all of it.")
                                                    : QString();
    case TimeRule::Counted:
        return GroundsTexts::tr("The words say how far it is from there.");
    case TimeRule::Past:
        return GroundsTexts::tr("The last one before: the sentence tells of the past.");
    case TimeRule::Future:
        return GroundsTexts::tr("The next one after: the sentence tells of what is to come.");
    case TimeRule::Nearest:
        return GroundsTexts::tr(
            "The nearest one: the sentence does not say whether it is past or to come.");
    case TimeRule::SamePeriod:
        return GroundsTexts::tr("What the words leave out is the same as there.");
    }
    return {};
}

QString valueWords(const TimeExpression &time, const QLocale &locale)
{
    const QString text = timeText(time.value, locale);
    return isUnsure(time) && !text.isEmpty() ? QString(text % u'?') : text;
}

QStringList timeLines(const TimeExpression &time, const QString &words, const QLocale &locale)
{
    if (time.value.isEmpty())
        return {words, GroundsTexts::tr("No date is known for these words")};
    QStringList lines{valueWords(time, locale)};
    if (isUnsure(time))
        lines.append(resolveParticles(
            GroundsTexts::tr("It could also be %1.").arg(timeText(time.otherValue, locale))));
    if (isSetByReader(time))
        lines.append(GroundsTexts::tr("Corrected by you"));
    return lines;
}

} // namespace naranhi
