// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace naranhi {

// Menus and tool bar of a window, made of actions. Titles are given as functions, so that they can
// be said in another language.
class WindowBars final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBars)

public:
    using Title = std::function<QString()>;

    explicit WindowBars(QMainWindow &window);

    QMenu *addMenu(const Title &title);
    QMenu *addMenu(QMenu *to, const Title &title, const QList<QAction *> &actions);
    // A null action is a separator.
    void fill(QMenu *menu, const QList<QAction *> &actions);
    void fillToolBar(const QList<QAction *> &actions);
    QMenu *addToolMenu(const Title &title, const QList<QAction *> &actions);
    void retranslate();

    // Every action with a key, menu by menu, as an HTML table.
    [[nodiscard]] QString keysAsHtml() const;

private:
    struct Titled
    {
        Title title;
        std::function<void(const QString &)> set;
    };

    void addToToolBar(QAction *action);
    void remember(const Title &title, std::function<void(const QString &)> set);

    QMainWindow &m_window;
    QToolBar *m_toolBar;
    std::vector<Titled> m_titles;
};

} // namespace naranhi
