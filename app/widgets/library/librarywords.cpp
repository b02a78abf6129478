// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarywords.h"

#include "model/storedarticlemodel.h"
#include "model/storedstorymodel.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::LibraryWords)
};

const QString between = u" · "_s;

// A list of days is read faster than one of minutes.
QString dayText(const QString &published)
{
    return timeText(published.section(u'T', 0, 0), QLocale());
}

QString daysText(const QString &first, const QString &last)
{
    const QString from = dayText(first);
    const QString until = dayText(last);
    return from == until || until.isEmpty() ? from : from + u" – "_s + until;
}

} // namespace

QString storedArticleNote(const QModelIndex &index)
{
    Article named;
    named.outlet = index.data(StoredArticleModel::OutletRole).toString();
    QStringList parts{outletText(named)};
    const QString published = index.data(StoredArticleModel::PublishedRole).toString();
    if (!published.isEmpty())
        parts.append(dayText(published));
    for (const QString &tag : index.data(StoredArticleModel::TagsRole).toStringList())
        parts.append(u'#' + tag);
    const int versions = index.data(StoredArticleModel::VersionsRole).toInt();
    if (versions > 1)
        parts.append(LibraryWords::tr("%n versions", nullptr, versions));
    return parts.join(between);
}

QString storedArticleTip(const QModelIndex &index)
{
    const QString note = index.data(StoredArticleModel::NoteRole).toString();
    //: %1 the first line of what the reader wrote
    return note.isEmpty() ? QString() : LibraryWords::tr("Note: %1").arg(note);
}

QString storedStoryNote(const QModelIndex &index)
{
    QStringList parts;
    if (index.data(StoredStoryModel::PinnedRole).toBool())
        parts.append(LibraryWords::tr("pinned"));
    //: %1 "5 articles", %2 "4 outlets"
    parts.append(LibraryWords::tr("%1, %2").arg(
        LibraryWords::tr(
            "%n articles", nullptr, index.data(StoredStoryModel::ArticlesRole).toInt()),
        LibraryWords::tr(
            "%n outlets", nullptr, index.data(StoredStoryModel::OutletsRole).toInt())));
    const QString days = daysText(index.data(StoredStoryModel::FirstRole).toString(),
        index.data(StoredStoryModel::LastRole).toString());
    if (!days.isEmpty())
        parts.append(days);
    return parts.join(between);
}

QString storedArticleWords(const QModelIndex &index)
{
    QStringList parts{index.data().toString(), storedArticleNote(index)};
    if (index.data(StoredArticleModel::UnreadRole).toBool())
        parts.append(LibraryWords::tr("unread"));
    if (index.data(StoredArticleModel::OpenRole).toBool())
        parts.append(LibraryWords::tr("open"));
    if (const QString note = storedArticleTip(index); !note.isEmpty())
        parts.append(note);
    parts.append(index.data(StoredArticleModel::SnippetRole).toString());
    return parts.join(u". "_s);
}

QString storedStoryWords(const QModelIndex &index)
{
    QStringList parts{index.data().toString(), storedStoryNote(index)};
    if (index.data(StoredStoryModel::OpenRole).toBool())
        parts.append(LibraryWords::tr("open"));
    return parts.join(u". "_s);
}

} // namespace naranhi
