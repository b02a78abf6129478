// SPDX-License-Identifier: GPL-3.0-or-later
// Stores articles in a library until somebody kills it, and says so after each.
// importer LIBRARY FIRST COUNT
#include "storage/library/library.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto library = naranhi::storage::Library::open({arguments.at(1)});
    if (!library) {
        QTextStream(stderr) << library.error().detail;
        return 1;
    }
    QTextStream out(stdout);
    const int first = arguments.at(2).toInt();
    for (int i = first; i < first + arguments.at(3).toInt(); ++i) {
        naranhi::Article article;
        article.title = QString::number(i);
        article.blocks
            = {{naranhi::BlockKind::Paragraph, u"같은 문장이 되풀이된다. "_s.repeated(80)}};
        const auto stored = library.value()->store({article, QDateTime::currentDateTimeUtc(), {}});
        if (!stored) {
            QTextStream(stderr) << stored.error().detail;
            return 2;
        }
        out << i << '\n' << Qt::flush;
    }
    return 0;
}
