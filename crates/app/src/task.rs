//! The one long task at a time: taking a list in, installing, saving. It says how far it is and can be stopped.

use std::sync::{
    Arc, Condvar, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use crate::{
    App,
    commands::{Done, NoRequest},
    wire::{Failure, FailureCode, TaskProgress, TaskStage},
};

/// The long task that runs, if one does.
#[derive(Default)]
pub(crate) struct Tasks {
    place: Mutex<Place>,
    /// The place is free again.
    freed: Condvar,
}

/// Where one task runs.
#[derive(Default)]
struct Place {
    task: Option<Arc<Task>>,
    /// How many have asked for it.
    asked: u64,
}

/// A long task, as seen by itself and by whoever watches it.
pub(crate) struct Task {
    // Behind one lock: read one by one, the figures of two stages would mix.
    reached: Mutex<Reached>,
    stopped: AtomicBool,
    /// It only looks at something, and gives way to whatever is asked for next.
    gives_way: bool,
}

/// How far a task is.
#[derive(Clone, Copy)]
struct Reached {
    stage: TaskStage,
    done: u64,
    total: u64,
}

impl Task {
    fn new(stage: TaskStage, gives_way: bool) -> Self {
        Self { reached: Mutex::new(Reached { stage, done: 0, total: 0 }), stopped: AtomicBool::new(false), gives_way }
    }

    /// Tells how far it is; `false` when it shall not go on.
    pub(crate) fn at(&self, stage: TaskStage, done: u64, total: u64) -> bool {
        *lock(&self.reached) = Reached { stage, done, total };
        !self.stopped.load(Ordering::Relaxed)
    }
}

/// Holds the place of the one long task until it is dropped.
pub(crate) struct Running<'a> {
    tasks: &'a Tasks,
    task: Arc<Task>,
}

impl std::ops::Deref for Running<'_> {
    type Target = Task;
    fn deref(&self) -> &Task {
        &self.task
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        lock(&self.tasks.place).task = None;
        self.tasks.freed.notify_all();
    }
}

impl Tasks {
    /// Begins a task. A look that is going on is stopped.
    ///
    /// # Errors
    /// `Busy` while another runs.
    pub(crate) fn begin(&self, stage: TaskStage) -> Result<Running<'_>, Failure> {
        self.take(Task::new(stage, false))
    }

    /// Begins to look at something: changes nothing, and is stopped when something else is asked for.
    ///
    /// # Errors
    /// `Busy` while a task runs that is none; `Stopped` where something else was asked for in the meantime.
    pub(crate) fn begin_look(&self) -> Result<Running<'_>, Failure> {
        self.take(Task::new(TaskStage::Reading, true))
    }

    fn take(&self, task: Task) -> Result<Running<'_>, Failure> {
        let mut place = lock(&self.place);
        place.asked += 1;
        let mine = place.asked;
        while let Some(other) = &place.task {
            if !other.gives_way {
                return Err(Failure::of(FailureCode::Busy));
            }
            other.stopped.store(true, Ordering::Relaxed);
            place = self.freed.wait(place).unwrap_or_else(PoisonError::into_inner);
        }
        if task.gives_way && place.asked != mine {
            return Err(Failure::of(FailureCode::Stopped));
        }
        let task = Arc::new(task);
        place.task = Some(Arc::clone(&task));
        Ok(Running { tasks: self, task })
    }
}

impl App {
    /// How far the long task is.
    ///
    /// # Errors
    /// None. The signature is that of every command.
    pub fn task(&self, _: NoRequest) -> Result<TaskProgress, Failure> {
        Ok(match &lock(&self.tasks.place).task {
            None => TaskProgress { stage: None, done: 0, total: 0 },
            Some(task) => {
                let Reached { stage, done, total } = *lock(&task.reached);
                TaskProgress { stage: Some(stage), done, total }
            }
        })
    }

    /// Stops the long task; the question that began it is answered with `Stopped`, and all is as before.
    ///
    /// # Errors
    /// None: where nothing runs, nothing is stopped.
    pub fn stop_task(&self, _: NoRequest) -> Result<Done, Failure> {
        if let Some(task) = &lock(&self.tasks.place).task {
            task.stopped.store(true, Ordering::Relaxed);
        }
        Ok(Done {})
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is behind it is whole at any moment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn a_task_is_watched_and_stopped_and_only_one_runs() {
        let tasks = Tasks::default();
        let running = tasks.begin(TaskStage::Reading).unwrap();
        assert_eq!(tasks.begin(TaskStage::Saving).err().map(|failure| failure.code), Some(FailureCode::Busy));
        assert!(running.at(TaskStage::Writing, 5, 10));
        lock(&tasks.place).task.as_ref().unwrap().stopped.store(true, Ordering::Relaxed);
        assert!(!running.at(TaskStage::Writing, 6, 10));
        drop(running);
        assert!(tasks.begin(TaskStage::Saving).is_ok());
    }

    #[test]
    fn a_look_gives_way_to_what_is_asked_for_next_and_the_newest_look_wins() {
        let tasks = Tasks::default();
        let first = tasks.begin_look().unwrap();
        thread::scope(|scope| {
            let asked = |count: u64| {
                while lock(&tasks.place).asked < count {
                    thread::yield_now()
                }
            };
            let second = scope.spawn(|| tasks.begin_look().map(drop).err().map(|failure| failure.code));
            asked(2);
            let third = scope.spawn(|| tasks.begin_look().map(drop).err().map(|failure| failure.code));
            asked(3);
            while first.at(TaskStage::Reading, 1, 2) {
                thread::yield_now();
            }
            drop(first);
            assert_eq!(second.join().unwrap(), Some(FailureCode::Stopped));
            assert_eq!(third.join().unwrap(), None);
        });
        let work = tasks.begin(TaskStage::Writing).unwrap();
        assert_eq!(tasks.begin_look().err().map(|failure| failure.code), Some(FailureCode::Busy));
        assert!(work.at(TaskStage::Writing, 1, 2), "work goes on when somebody wants to look");
    }

    #[test]
    fn whoever_watches_never_sees_the_figures_of_two_stages_mixed() {
        let task = Task::new(TaskStage::Reading, false);
        thread::scope(|scope| {
            scope.spawn(|| {
                for step in 0..20_000 {
                    task.at(TaskStage::Reading, 1_000_000 + step, 2_000_000);
                    task.at(TaskStage::Writing, step % 10, 10);
                }
                task.at(TaskStage::Indexing, 1, 1);
            });
            loop {
                let Reached { stage, done, total } = *lock(&task.reached);
                assert!(done <= total, "{stage:?}: {done} of {total}");
                if stage == TaskStage::Indexing {
                    break;
                }
            }
        });
    }
}
