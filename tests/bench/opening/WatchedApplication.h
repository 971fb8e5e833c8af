#pragma once

#include <QApplication>

/// Knows how long the window's thread was busy at most with one event, and when a widget was
/// painted.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void startWatching();
    /// Of one event since startWatching(), in milliseconds.
    double longestTurn() const { return m_longest / 1e6; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    double m_longest = 0;
    int m_depth = 0;
};
