// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutarticle/aboutarticle.h"

#include "comparison/versionchanges.h"
#include "language/analysis.h"
#include "services/libraryrunner.h"
#include "shell/library/earlierversion.h"
#include "sources/network/addresses.h"
#include "widgets/article/sourceline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::AboutArticle)
};

QString wordOf(Origin origin)
{
    switch (origin) {
    case Origin::Page:
        return AboutWords::tr("the text of the page");
    case Origin::LinkedData:
        return AboutWords::tr("the page's linked data (JSON-LD)");
    case Origin::OpenGraph:
        return AboutWords::tr("the page's OpenGraph fields");
    case Origin::Meta:
        return AboutWords::tr("the page's or the file's own description");
    case Origin::Address:
        return AboutWords::tr("the address");
    }
    Q_UNREACHABLE();
}

QString originOf(const Article &article, Fact fact)
{
    const auto found = std::find_if(article.origins.begin(),
        article.origins.end(),
        [fact](const FactOrigin &each) { return each.fact == fact; });
    if (found == article.origins.end())
        return {};
    //: where something about an article was read: %1 one of "the address", "the text of the page" …
    return AboutWords::tr("From %1").arg(wordOf(found->origin));
}

struct Row
{
    QString name;
    QString html;
    QString from; // where it was read; empty where that does not matter
};

Row fact(const QString &name, const QString &text, const QString &from)
{
    return {name, text.toHtmlEscaped(), text.isEmpty() ? QString() : from};
}

QString linkTo(const QString &address)
{
    const QString text = address.toHtmlEscaped();
    return sources::isAddress(address) ? u"<a href=\"%1\">%1</a>"_s.arg(text) : text;
}

// "UTC+09:00" behind the time, where the page says on whose clock that is.
QString publishedText(const PublicationDate &published, const QLocale &locale)
{
    const QString text = publicationText(published, locale);
    return published.offset.isEmpty() ? text : QString(text + u" (UTC"_s + published.offset + u')');
}

QString publishedFrom(const Article &article)
{
    const QString origin = originOf(article, Fact::Published);
    const bool isStated = article.published.basis == DateBasis::Stated && !origin.isEmpty();
    return isStated ? origin : publicationReason(article.published);
}

// "ko" as its speakers call it, and as programs do.
QString languageText(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : QString(name + u" ("_s + code + u')');
}

QString fetchedText(const QList<QDateTime> &fetched, const QLocale &locale)
{
    if (fetched.isEmpty())
        return AboutWords::tr("It is not kept there.");
    QStringList lines;
    for (qsizetype i = 0; i < fetched.size(); ++i) {
        const QString moment
            = locale.toString(fetched.at(i).toLocalTime(), QLocale::ShortFormat).toHtmlEscaped();
        //: a version of an article: %1 its number, %2 when it came into the library
        lines << (fetched.size() == 1 ? moment
                                      : AboutWords::tr("Version %1: %2").arg(i + 1).arg(moment));
    }
    return lines.join(u"<br>"_s);
}

QString leftOutText(const Article &article)
{
    qsizetype lines = 0;
    for (const LeftOut &part : article.leftOut)
        lines += part.text.count(u'\n') + 1;
    return lines == 0 ? AboutWords::tr("none")
                      : AboutWords::tr("%n line(s)", nullptr, static_cast<int>(lines));
}

QList<Row> rowsOf(const AboutArticle &about, const QLocale &locale)
{
    const Article &article = about.article;
    const auto from = [&article](Fact fact) { return originOf(article, fact); };
    QList<Row> rows{fact(AboutWords::tr("Title"), article.title, from(Fact::Title)),
        fact(AboutWords::tr("Subtitle"), article.subtitle, from(Fact::Subtitle)),
        fact(AboutWords::tr("Outlet"), article.outlet, from(Fact::Outlet)),
        fact(AboutWords::tr("Authors"), article.authors.join(u", "_s), from(Fact::Authors)),
        fact(AboutWords::tr("Published"),
            publishedText(article.published, locale),
            publishedFrom(article)),
        fact(AboutWords::tr("Language"), languageText(article.language), from(Fact::Language))};
    const bool isNewest = !isEarlierVersion(article);
    if (isNewest)
        rows.append({AboutWords::tr("Opened from"), linkTo(article.source), {}});
    rows.append({AboutWords::tr("Its own address"), linkTo(article.address), from(Fact::Address)});
    rows.append({AboutWords::tr("Main picture"), linkTo(article.leadImage), from(Fact::LeadImage)});
    if (isNewest)
        rows.append(
            {AboutWords::tr("In the library"), fetchedText(about.history.fetched, locale), {}});
    rows.append({AboutWords::tr("Left out"), leftOutText(article), {}});
    return rows;
}

AnnotatedArticle analysed(const Article &article)
{
    return {ArticleId(1), article, language::analyse(article, article.published.value)};
}

ArticleHistory historyOf(const QList<StoredVersion> &versions)
{
    ArticleHistory history;
    for (const StoredVersion &version : versions)
        history.fetched.append(version.fetched);
    if (versions.size() > 1)
        history.changes = comparison::changesBetween(
            analysed(versions.at(versions.size() - 2).article), analysed(versions.last().article));
    return history;
}

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Number:
        return AboutWords::tr("A number changed");
    case ChangeKind::Name:
        return AboutWords::tr("A name changed");
    case ChangeKind::Quotation:
        return AboutWords::tr("A quotation changed");
    case ChangeKind::Wording:
        return AboutWords::tr("The wording changed");
    case ChangeKind::Added:
        return AboutWords::tr("Added");
    case ChangeKind::Removed:
        return AboutWords::tr("Removed");
    }
    Q_UNREACHABLE();
}

// Words rather than strokes and colours, so that a copy and a screen reader say the same.
QString changesAsHtml(const QList<VersionChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QString html = u"<h3>"_s
        + AboutWords::tr("What the newest version says otherwise").toHtmlEscaped() + u"</h3>"_s;
    for (const VersionChange &change : changes) {
        html += u"<p><b>"_s + wordOf(change.kind).toHtmlEscaped() + u"</b>"_s;
        if (!change.before.isEmpty())
            html += u"<br>"_s + AboutWords::tr("Before: %1").arg(change.before).toHtmlEscaped();
        if (!change.after.isEmpty())
            html += u"<br>"_s + AboutWords::tr("Now: %1").arg(change.after).toHtmlEscaped();
        html += u"</p>"_s;
    }
    return html;
}

} // namespace

void askForHistory(services::LibraryRunner &library,
    StoredId id,
    const std::function<void(const ArticleHistory &)> &answer)
{
    if (id == StoredId::None || !library.isOpen()) {
        answer({});
        return;
    }
    library.ask<ArticleHistory>(
        [id](storage::Library &kept) { return kept.versions(id).map(historyOf); },
        [answer](
            const Result<ArticleHistory> &history) { answer(history.value_or(ArticleHistory())); });
}

QString aboutArticleAsHtml(const AboutArticle &about, const QLocale &locale)
{
    QString html = u"<table cellpadding=\"4\">"_s;
    for (const Row &row : rowsOf(about, locale)) {
        if (row.html.isEmpty())
            continue;
        const QString from = row.from.isEmpty()
            ? QString()
            : u"<br><small>"_s + row.from.toHtmlEscaped() + u"</small>"_s;
        html += u"<tr><th align=\"left\">"_s + row.name.toHtmlEscaped() + u"</th><td>"_s + row.html
            + from + u"</td></tr>"_s;
    }
    return html + u"</table>"_s + changesAsHtml(about.history.changes);
}

} // namespace naranhi
