#pragma once

#include "ui/conversation/AnchoredView.h"
#include "ui/conversation/StickyDay.h"
#include "ui/conversation/TextSelection.h"

#include <QBasicTimer>

#include <string>
#include <vector>

namespace contactdesk
{

class MarkedScrollBar;
class NewMessagesButton;
class TextCopier;

/// A conversation to read: text is selected across messages and copied as it was written, what is
/// looked for is marked in the texts and beside the scroll bar, the day of what is read stays in
/// sight, and a button leads to the newest.
class ConversationView : public AnchoredView
{
    Q_OBJECT

public:
    explicit ConversationView(const Theme &theme, QWidget *parent = nullptr);

    bool hasSelection() const { return !m_selection.isEmpty(); }
    /// What copy() takes, in the sources of the texts, of which `last` may be TextPlace::end.
    SelectedRange selection() const { return m_selection.range(); }

    /// Marks all that occurs of a text, as it was typed, in what is in sight; "" for nothing.
    void setFoundText(const QString &typed);
    /// Rows that are marked beside the scroll bar, in rising order.
    void setMarkedRows(std::vector<int> rows);
    /// Brings what was found into sight and marks it as the one that the agent is at: the nth of
    /// the row, from 0.
    void showOccurrence(int row, int nth);

    /// The day that stays at the upper edge; "" while its own line is in sight.
    QString stickyDay() const { return m_day.text(); }
    QRect stickyDayRect() const { return m_day.rect(); }

    void keyboardSearch(const QString &) override {}

public Q_SLOTS:
    void reset() override;
    /// Puts what is selected onto the clipboard, or else the current message: as it was written,
    /// however it is shown. Many messages take a moment; see copied().
    void copy();
    /// The texts of all messages.
    void selectAll() override;
    void deselect();
    /// Goes to the newest message.
    void goToEnd();

Q_SIGNALS:
    void copied(int messages);
    /// Clicked, or chosen with Enter. `shownText` is what stands there, the service's.
    void linkActivated(const contactdesk::TextLink &link, const QString &shownText);
    /// Where the link under the mouse leads: its host, or its address if it has none; "" for none.
    void linkHovered(const QString &host);
    void mediaActivated(const QModelIndex &index);
    /// Of a message that is shown in part.
    void moreRequested(const QModelIndex &index);

protected:
    void rowsCame(int start, int count) override;
    void rowsWent(int start, int count) override;
    void sightChanged() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// A point in a text, as the beginning and as the end of what is selected: marks that aren't
    /// shown lie between the two.
    struct Point {
        TextPlace asFirst;
        TextPlace asLast;
    };
    struct Occurrence {
        int row = -1;
        int nth = 0;
    };

    int currentRow() const;
    void makeCurrent(int row);
    void moveCurrent(CursorAction action, bool extends);
    bool scrollsWithin(CursorAction action);
    void activateCurrent();
    void offerLinks(const MessageLayout &layout);
    Point pointAt(const QPoint &position);
    void selectBetween(const Point &anchor, const Point &caret);
    void selectWord(const QPoint &position);
    void dragTo(const QPoint &position);
    void click(const QPoint &position);
    void hover(const QPoint &position);
    bool showExactTime(const QHelpEvent &event);
    const QList<TextSpan> &foundIn(int row);
    TextHighlights highlightsIn(int row);
    void showPartWith(int row, int nth);
    void placeDay();
    void placeButton();

    MarkedScrollBar *m_bar;
    NewMessagesButton *m_button;
    TextCopier *m_copier;
    StickyDay m_day;
    TextSelection m_selection;
    /// What is looked for, folded.
    std::string m_pattern;
    Occurrence m_current;
    /// The length that the marks beside the scroll bar were placed for.
    qint64 m_markedLength = 0;

    /// Where the left button went down, while it is.
    std::optional<QPoint> m_pressed;
    Point m_pressedText;
    bool m_isDragging = false;
    QPoint m_draggedTo;
    QBasicTimer m_dragScroll;
    /// A click while this runs is the third.
    QBasicTimer m_tripleClick;
    QString m_hoveredHost;
};

} // namespace contactdesk
