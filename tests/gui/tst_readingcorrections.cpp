// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader puts right in the text, through the window, until it shows.
#include "gui/windowfixture.h"
#include "shell/windowpanes.h"
#include "support/warnings.h"
#include "widgets/article/articlecolumn.h"
#include "widgets/article/articlecolumns.h"
#include "widgets/article/articleview.h"
#include "widgets/article/markmenu.h"
#include "widgets/dates/datecard.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace naranhi;
using namespace naranhi::test;
using namespace Qt::StringLiterals;

class TestReadingCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder.emplace();
        QFile file(m_folder->filePath(u"one.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "새 도서관이 문을 열었다\n\n김가온 기자\n2024-01-26 09:00\n\n"
            "한서윤 시장은 26일 바다시에서 물결도서관 문을 열었다. 한서윤 시장이 참석했다.\n\n"
            "한서윤 시장은 전날(25일) 시험을 마쳤다고 말했다. 공사는 지난해 6월 시작했다.\n");
        file.close();
        m_run.emplace(*m_folder);
        QVERIFY(m_run->begin({file.fileName()}, 1));
        m_run->window.panes().columns().focusColumn(0);
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void f9_goesToNamesAndDates_andEnterExplainsADate()
    {
        const DateCard *card = nullptr;
        for (int step = 0; step < 12 && !card; ++step) {
            QTest::keyClick(&m_run->window, Qt::Key_F9);
            QTest::keyClick(&m_run->window, Qt::Key_F4);
            card = m_run->window.findChild<DateCard *>();
        }
        QVERIFY(card);
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_run->window.findChild<DateCard *>());
        QVERIFY(view().hasFocus());
        QVERIFY(m_run->context.focus.current()); // Esc closed the card and nothing else
    }

    void dateTypedInTheCard_movesTheTime_andUndoBringsItBack()
    {
        const TimeExpression before = timeOf(u"지난해 6월"_s);
        QCOMPARE(before.value, u"2023-06"_s);
        const QTextCursor found = view().document()->find(u"지난해 6월"_s);
        QTest::mouseClick(view().viewport(),
            Qt::LeftButton,
            {},
            view()
                .rectsOf({found.selectionStart(), found.selectionEnd()})
                .constFirst()
                .center()
                .toPoint());
        auto *card = m_run->window.findChild<DateCard *>();
        QVERIFY(card);
        card->setEditorShown(true);
        auto *field = card->findChild<QLineEdit *>(u"dateValue"_s);
        field->setText(u"2022년 6월"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_run->settle(1));
        QCOMPARE(timeOf(u"지난해 6월"_s).value, u"2022-06"_s);
        QVERIFY(card->isVisible());
        QVERIFY(card->findChild<QPushButton *>(u"dateReset"_s)->isVisible());
        m_run->action(u"undo"_s).trigger();
        QVERIFY(m_run->settle(1));
        QCOMPARE(timeOf(u"지난해 6월"_s).value, u"2023-06"_s);
    }

    void wordsMarkedByKeys_becomeAName_andUndoTakesItAway()
    {
        QVERIFY(!namesWords(u"시험"_s));
        view().setTextCursor(view().document()->find(u"시험을"_s));
        m_run->action(u"correctHere"_s).trigger();
        auto *menu = m_run->window.findChild<MarkMenu *>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_4); // a product or work
        QVERIFY(m_run->settle(1));
        QVERIFY(namesWords(u"시험"_s));
        m_run->action(u"undo"_s).trigger();
        QVERIFY(m_run->settle(1));
        QVERIFY(!namesWords(u"시험"_s));
    }

private:
    ArticleView &view() { return m_run->window.panes().columns().columnAt(0)->view(); }
    const AnnotatedArticle &open() { return m_run->context.session.articles().first(); }

    TimeExpression timeOf(const QString &words)
    {
        for (const TimeExpression &time : open().analysis.times) {
            if (textOf(open().article, time.block).mid(time.span.start, time.span.length())
                == words)
                return time;
        }
        return {};
    }

    bool namesWords(const QString &words)
    {
        for (const Mention &mention : open().analysis.mentions) {
            if (textOf(open().article, mention.block).mid(mention.span.start, mention.span.length())
                == words)
                return true;
        }
        return false;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Run> m_run;
};

QObject *makeTestReadingCorrections()
{
    return new TestReadingCorrections;
}

#include "tst_readingcorrections.moc"
