// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/feedwords.h"

#include "model/feedlistmodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::FeedWords)
};

// Of today the time will do.
QString momentText(const QDateTime &moment)
{
    const QDateTime here = moment.toLocalTime();
    const QString time = QLocale().toString(here.time(), QLocale::ShortFormat);
    if (here.date() == QDate::currentDate())
        return time;
    return QLocale().toString(here.date(), QLocale::ShortFormat) + u' ' + time;
}

QString whenTried(const QModelIndex &index)
{
    const QDateTime tried = index.data(FeedListModel::TriedRole).toDateTime();
    if (!tried.isValid())
        return FeedWords::tr("not updated yet");
    const bool isFailing = !index.data(FeedListModel::ProblemRole).toString().isEmpty();
    return (isFailing ? FeedWords::tr("tried %1") : FeedWords::tr("updated %1"))
        .arg(momentText(tried));
}

} // namespace

QString feedNote(const QModelIndex &index)
{
    QStringList parts;
    const int unread = index.data(FeedListModel::UnreadRole).toInt();
    const int articles = index.data(FeedListModel::ArticlesRole).toInt();
    const QString folder = index.data(FeedListModel::FolderRole).toString();
    if (unread > 0)
        parts.append(FeedWords::tr("%n unread", nullptr, unread));
    else if (articles > 0)
        parts.append(FeedWords::tr("all read"));
    parts.append(whenTried(index));
    if (!folder.isEmpty())
        parts.append(folder);
    return parts.join(u" · "_s);
}

QString feedProblem(const QModelIndex &index)
{
    const QString problem = index.data(FeedListModel::ProblemRole).toString();
    const QDateTime again = index.data(FeedListModel::AgainRole).toDateTime();
    if (problem.isEmpty())
        return {};
    if (index.data(FeedListModel::GoneRole).toBool())
        return problem + u' ' + FeedWords::tr("It is not asked any more.");
    if (!again.isValid())
        return problem;
    return problem + u' ' + FeedWords::tr("Tried again: %1.").arg(momentText(again));
}

QString feedWords(const QModelIndex &index)
{
    QStringList parts{index.data().toString(), feedNote(index)};
    if (const QString problem = feedProblem(index); !problem.isEmpty())
        parts.append(problem);
    return parts.join(u". "_s);
}

} // namespace naranhi
